package dk.kompetencedialog.account.signin.own;

import org.springframework.security.core.AuthenticationException;

/** Why an own login does not let somebody in, as the sign-in page tells it. */
final class Refusal extends AuthenticationException {
    /** Closed, or never there. */
    static final String CLOSED = "own-closed";
    /** The provider does not say that the mail is theirs. */
    static final String UNVERIFIED = "own-unverified";
    /** Nobody of that mail on the workplace's list. */
    static final String NOBODY = "own-nobody";
    /** Whoever that mail is, the provider has named them by another subject. */
    static final String OTHER = "own-other";
    /** They thought better of it. */
    static final String CANCELLED = "own-cancelled";
    /** What came back was not what we asked, or came late. */
    static final String AGAIN = "own-again";
    /** The provider did not answer, or not as one does. */
    static final String SILENT = "own-silent";

    Refusal(String why) {
        super(why);
    }
}
