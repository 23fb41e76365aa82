package dk.kompetencedialog.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the operator has set: {@code KD_PUBLIC_URL}, {@code KD_DATA}, {@code KD_TLS_*} and {@code KD_DATABASE_*}.
 *
 * @param publicUrl the address that QR codes and links bear, without a slash at its end; none = this machine only
 * @param data the data folder; none = {@link #dataFolder()} chooses
 */
@ConfigurationProperties("kd")
public record Settings(
        @Nullable URI publicUrl,
        @Nullable Path data,
        @DefaultValue Tls tls,
        @DefaultValue Database database) {

    public Settings {
        publicUrl = publicUrl == null || publicUrl.toString().isBlank() ? null : withoutSlash(publicUrl);
        data = data == null || data.toString().isBlank() ? null : data;
    }

    /** The PEM files of the certificate's chain and its key; both or neither. */
    public record Tls(@Nullable Path certificate, @Nullable Path key) {}

    /**
     * An external PostgreSQL, 15 or newer; without a url the embedded one is used.
     *
     * @param url {@code jdbc:postgresql://…}
     * @param user the working role, which owns nothing
     * @param owner the role that migrates; none = the tables must be there already
     * @param connections how many connections the program holds at most
     */
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable Owner owner,
            @DefaultValue("16") int connections) {}

    /** The role that owns and migrates an external database. */
    public record Owner(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    /** The settings as the environment has them, for what runs beside the program. */
    public static Settings ofEnvironment() {
        return Binder.get(new StandardEnvironment()).bindOrCreate("kd", Settings.class);
    }

    /** The data folder: {@code KD_DATA}, else {@code data} in the working folder, or for root /var/lib/kompetencedialogen. */
    public Path dataFolder() {
        Path chosen = data != null ? data : Path.of(isRoot() ? "/var/lib/kompetencedialogen" : "data");
        return chosen.toAbsolutePath().normalize();
    }

    /** The address to open where none is public: this machine, at the port in use. */
    public URI address(int port) {
        return publicUrl != null ? publicUrl : URI.create((encrypted() ? "https" : "http") + "://localhost:" + port);
    }

    /** Whether the program itself speaks TLS. */
    public boolean encrypted() {
        return tls.certificate() != null;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    private static URI withoutSlash(URI address) {
        String text = address.toString();
        if (!text.matches("https?://[^/?#]+/?")) {
            throw new Refusal("public-url", text);
        }
        return URI.create(text.replaceFirst("/$", ""));
    }
}
