package dk.kompetencedialog.platform.web.failure;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where something failed, without its message: a message may carry what somebody wrote, or a token. */
final class BareTrace extends Throwable {
    private static final int DEEPEST = 8;

    private BareTrace(String what, @Nullable Throwable cause, StackTraceElement[] trace) {
        super(what, cause);
        setStackTrace(trace);
    }

    static BareTrace of(Throwable failure) {
        return of(failure, 0);
    }

    private static BareTrace of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        BareTrace bare = cause == null || depth == DEEPEST ? null : of(cause, depth + 1);
        return new BareTrace(name(failure), bare, failure.getStackTrace());
    }

    private static String name(Throwable failure) {
        String state = failure instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return failure.getClass().getName() + state;
    }
}
