package dk.kompetencedialog.account.signin;

import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody has proved by signing in; kept in the session, for what asks for more than a link that was handed over. */
public enum Proof {
    /** That they can read the file of whoever runs the program. */
    CONSOLE,
    /** No more than that an administrator gave them a link. */
    COPIED,
    /** That they read their mail. */
    MAIL;

    SimpleGrantedAuthority authority() {
        return new SimpleGrantedAuthority("PROOF_" + name());
    }
}
