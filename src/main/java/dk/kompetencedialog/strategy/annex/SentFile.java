package dk.kompetencedialog.strategy.annex;

import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that is kept, or that somebody sent and that may be. */
public final class SentFile {
    private static final int MOST = 5 * 1024 * 1024;
    private static final int NAME = 120;
    private static final int ENDING = 5;

    private final String name;
    private final FileKind kind;
    private final byte[] content;

    SentFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content;
    }

    /** Throws {@link Sentence} 400. */
    public static SentFile read(@Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) throw Sentence.badRequest("decision.annex.noFile");
        if (sent.getSize() > MOST) throw Sentence.badRequest("decision.annex.tooLarge");
        var content = content(sent);
        var kind = FileKind.of(content).orElseThrow(() -> Sentence.badRequest("decision.annex.badKind"));
        return new SentFile(PlainText.of(kind.named(name(sent)), NAME, false), kind, content);
    }

    /** Without the folder that some browsers tell; the end of it, which says what it is, is kept. */
    private static String name(MultipartFile sent) {
        var whole = Objects.requireNonNullElse(sent.getOriginalFilename(), "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        if (whole.isEmpty()) return "fil";
        return whole.length() <= NAME - ENDING
                ? whole
                : whole.substring(0, NAME - ENDING - 20) + "…" + whole.substring(whole.length() - 15);
    }

    private static byte[] content(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
