package dk.kompetencedialog.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the operator has set: {@code KD_PUBLIC_URL}, {@code KD_DATA}, {@code KD_TLS_*}, {@code KD_MAIL_*}, {@code KD_DATABASE_*}, {@code KD_BACKUP_DAYS} and
 * {@code KD_KEY_FILE}.
 *
 * @param publicUrl the address that QR codes and links bear, without a slash at its end; none = this machine only
 * @param data the data folder; none = {@link #dataFolder()} chooses
 * @param keyFile the key that seals what is private; none = {@link #keyFile()} chooses
 */
@ConfigurationProperties("kd")
public record Settings(
        @Nullable String publicUrl,
        @Nullable Path data,
        @Nullable Path keyFile,
        @DefaultValue Tls tls,
        @DefaultValue Mail mail,
        @DefaultValue Database database,
        @DefaultValue Backup backup) {

    public Settings {
        publicUrl = publicUrl == null || publicUrl.isBlank()
                ? null
                : PublicUrl.of(publicUrl).toString();
        data = orNone(data);
        keyFile = orNone(keyFile);
    }

    /**
     * What {@code bin/backup} does with what it wrote.
     *
     * @param days after which it is thrown away, as it was set
     */
    public record Backup(@DefaultValue("30") String days) {}

    /** The PEM files of the certificate's chain and its key; both or neither. */
    public record Tls(@Nullable Path certificate, @Nullable Path key) {
        public Tls {
            certificate = orNone(certificate);
            key = orNone(key);
        }
    }

    /**
     * The server that takes mail; without a host none is sent.
     *
     * @param port 465 speaks TLS from the first byte, on others TLS is begun where the server offers it
     * @param user none = the server asks for no password; with one, TLS is demanded
     * @param from the address that mail comes from
     */
    public record Mail(
            @Nullable String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @Nullable String from) {
        public Mail {
            host = orNone(host);
            user = orNone(user);
            if (host != null && orNone(from) == null) throw new Refusal("setting", "KD_MAIL_FROM");
        }
    }

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
            @DefaultValue("16") int connections) {

        public Database {
            url = orNone(url);
            owner = owner == null || orNone(owner.user()) == null ? null : owner;
            if (connections < 2) {
                throw new Refusal("setting", "KD_DATABASE_CONNECTIONS");
            }
        }
    }

    /** The role that owns and migrates an external database. */
    public record Owner(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        public Owner {
            url = orNone(url);
        }
    }

    /** The settings as the environment has them, for what runs beside the program. */
    public static Settings ofEnvironment() {
        return Binder.get(new StandardEnvironment()).bindOrCreate("kd", Settings.class);
    }

    /** The data folder: {@code KD_DATA}, else {@code data} in the working folder, or for root /var/lib/kompetencedialogen. */
    public Path dataFolder() {
        Path chosen = data != null ? data : Path.of(isRoot() ? "/var/lib/kompetencedialogen" : "data");
        return chosen.toAbsolutePath().normalize();
    }

    /** The file with the key: {@code KD_KEY_FILE}, else {@code .kompetencedialogen/key} where whoever runs the program is at home. */
    @Override
    public Path keyFile() {
        var chosen = keyFile != null ? keyFile : Path.of(System.getProperty("user.home"), ".kompetencedialogen", "key");
        return chosen.toAbsolutePath().normalize();
    }

    /** The address to open where none is public: this machine, at the port in use. */
    public URI address(int port) {
        return URI.create(publicUrl != null ? publicUrl : (encrypted() ? "https" : "http") + "://localhost:" + port);
    }

    /** Whether the program itself speaks TLS. */
    public boolean encrypted() {
        return tls.certificate() != null || tls.key() != null;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    /** A variable that is set to nothing is as good as not set. */
    private static @Nullable Path orNone(@Nullable Path path) {
        return path == null || path.toString().isBlank() ? null : path;
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
