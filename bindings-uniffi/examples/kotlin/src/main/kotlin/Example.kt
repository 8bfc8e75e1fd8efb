import io.github.vpcmetadata.Client
import io.github.vpcmetadata.Settings
import io.github.vpcmetadata.VpcMetadataException
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlin.system.exitProcess

/** Who am I, and what may I do? */
fun main() = Client(Settings(timeout = 5.0)).use { client ->
    runBlocking {
        try {
            val instance = async { client.getInstance() }
            val token = async { client.iamToken() } // of the default trusted profile; cached, renewed in the background
            println("${instance.await().name} in ${instance.await().zone?.name}")
            println("an IAM token of ${token.await().length} characters")
        } catch (error: VpcMetadataException) {
            System.err.println("${error.message}; ${error.details.hint}")
            exitProcess(1)
        }
    }
}
