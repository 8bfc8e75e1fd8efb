import io.github.vpcmetadata.BlockingClient;
import io.github.vpcmetadata.Instance;
import io.github.vpcmetadata.SettingsBuilder;
import io.github.vpcmetadata.VpcMetadataException;
import java.time.Duration;

/** Who am I, and what may I do? */
public class Example {
    public static void main(String[] arguments) {
        var settings = new SettingsBuilder().timeout(Duration.ofSeconds(5)).build();
        try (BlockingClient client = new BlockingClient(settings)) {
            Instance instance = client.getInstance();
            System.out.println(instance.getName() + " in " + instance.getZone().getName());

            String token = client.iamToken(null); // of the default trusted profile; cached, renewed in the background
            System.out.println("an IAM token of " + token.length() + " characters");
        } catch (VpcMetadataException.NotFound error) {
            System.err.println("this server has no metadata: " + error.getMessage());
        } catch (VpcMetadataException error) {
            System.err.println(error.getMessage() + "; " + error.getDetails().getHint());
            System.exit(1);
        }
    }
}
