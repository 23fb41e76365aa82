package dk.kompetencedialog.platform.data;

import java.util.Optional;

/** The PostgreSQL that the program works on: its own embedded one, or one of the house. */
sealed interface Server extends AutoCloseable permits EmbeddedServer, ExternalServer {
    /** The program's only way in at run time; owns nothing. */
    Login worker();

    /** Who migrates; empty where somebody else does. */
    Optional<Owner> owner();

    @Override
    void close();

    /**
     * How to sign in as the one who migrates.
     *
     * @param becoming the statement that turns the login into the role that owns the tables; empty when it is that role
     */
    record Owner(Login login, String becoming) {}
}
