package dk.kompetencedialog.platform.data;

import java.util.List;
import java.util.stream.Stream;

/** How the embedded PostgreSQL runs: nothing acknowledged is lost, nobody else gets in, and its log bears no texts. */
final class ServerSettings {
    /** Stronger on the command line than anything that a file in the database says. */
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "timezone=UTC",
            // Errors are the program's to log: PostgreSQL's own lines would quote what people wrote.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_statement=none",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    private ServerSettings() {}

    static List<String> at(int port) {
        return Stream.concat(ALWAYS.stream(), Stream.of("port=" + port))
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }
}
