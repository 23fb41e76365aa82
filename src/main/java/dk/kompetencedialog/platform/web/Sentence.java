package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What a person can cause: one clear sentence in their language that says what to do. Nothing has been done when it is
 * thrown. It is not logged.
 */
public final class Sentence extends RuntimeException {
    private final transient HttpStatus status;
    private final String key;
    private final transient List<Object> args;

    /** The text with this key, and the status it goes with. */
    public Sentence(HttpStatus status, String key, Object... args) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.args = List.of(args);
    }

    /** It is not there, or not for this viewer. */
    public static Sentence notFound() {
        return new Sentence(HttpStatus.NOT_FOUND, "platform.error.404");
    }

    public HttpStatus status() {
        return status;
    }

    /** Which sentence it is. */
    public String key() {
        return key;
    }

    /** The sentence as the viewer reads it. */
    public String in(Texts t) {
        return t.get(key, args.toArray());
    }

    /** What was sent cannot be used; the sentence says what to mend. */
    public static Sentence badRequest(String key, Object... args) {
        return new Sentence(HttpStatus.BAD_REQUEST, key, args);
    }

    /** Nobody we know: for a page that sends by itself this means waiting, not failing. */
    public static Sentence unauthorized(String key, Object... args) {
        return new Sentence(HttpStatus.UNAUTHORIZED, key, args);
    }

    /** It is there to see, but not for this viewer to do, or not now. */
    public static Sentence forbidden(String key, Object... args) {
        return new Sentence(HttpStatus.FORBIDDEN, key, args);
    }

    /** It is not there, or not for this viewer, said more exactly. */
    public static Sentence notFound(String key, Object... args) {
        return new Sentence(HttpStatus.NOT_FOUND, key, args);
    }

    /** Somebody or something came first. */
    public static Sentence conflict(String key, Object... args) {
        return new Sentence(HttpStatus.CONFLICT, key, args);
    }

    /** It has ended for good. */
    public static Sentence gone(String key, Object... args) {
        return new Sentence(HttpStatus.GONE, key, args);
    }
}
