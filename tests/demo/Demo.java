import io.github.vpcmetadata.BlockingClient;
import io.github.vpcmetadata.SettingsBuilder;

/** The main job in Java: an identity token, an IAM token, and the instance. */
public class Demo {
    public static void main(String[] arguments) throws Exception {
        try (var client = new BlockingClient(new SettingsBuilder().build())) {
            var identityToken = client.identityToken();
            var iamToken = client.iamToken(null);
            var instance = client.getInstance();
            System.out.printf("%s (%s) in %s%n", instance.getName(), instance.getId(), instance.getZone().getName());
            System.out.printf("identity token of %d characters, IAM token of %d%n", identityToken.length(), iamToken.length());
        }
    }
}
