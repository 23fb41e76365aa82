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

    /** The sentence as the viewer reads it. */
    public String in(Texts t) {
        return t.get(key, args.toArray());
    }
}
