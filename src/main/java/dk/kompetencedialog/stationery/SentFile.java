package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent, made into a logo or a template. */
final class SentFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LOGO = 2 * MEGABYTE;
    private static final int TEMPLATE = 5 * MEGABYTE;
    private static final int NAME = 120;

    private final Kind kind;
    private final String name;
    private final String words;
    private final byte[] content;

    private SentFile(Kind kind, MultipartFile sent, String words, byte[] content) {
        this.kind = kind;
        this.name = name(sent);
        this.words = words;
        this.content = content;
    }

    /** Throws {@link Sentence} 400. */
    static SentFile logo(@Nullable MultipartFile sent, String words) {
        var file = checked(sent, LOGO, "stationery.logo");
        return new SentFile(Kind.LOGO, file, words, Picture.drawn(content(file)));
    }

    /**
     * Throws {@link Sentence} 400.
     *
     * @param sample what the template is tried with
     */
    static SentFile template(@Nullable MultipartFile sent, Document sample) {
        var file = checked(sent, TEMPLATE, "stationery.template");
        try {
            var template = Template.read(content(file)).tried(sample).bytes();
            if (template.length > TEMPLATE) throw Sentence.badRequest("stationery.template.tooLarge");
            return new SentFile(Kind.TEMPLATE, file, "", template);
        } catch (Unfit unfit) {
            throw Sentence.badRequest("stationery.template." + unfit.why());
        }
    }

    Kind kind() {
        return kind;
    }

    /** As the file was called. */
    String name() {
        return name;
    }

    /** What a logo is, for those who do not see it; empty where nothing was written. */
    String words() {
        return words;
    }

    byte[] content() {
        return content;
    }

    private static MultipartFile checked(@Nullable MultipartFile sent, int most, String what) {
        if (sent == null || sent.isEmpty()) throw Sentence.badRequest(what + ".none");
        if (sent.getSize() > most) throw Sentence.badRequest(what + ".tooLarge");
        return sent;
    }

    private static byte[] content(MultipartFile sent) {
        try {
            return sent.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the folder that some browsers tell. */
    private static String name(MultipartFile sent) {
        var whole = Objects.requireNonNullElse(sent.getOriginalFilename(), "").replaceAll("^.*[/\\\\]", "");
        var end = whole.codePoints()
                .limit(NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var name = PlainText.ofAny(end.toString(), NAME, false);
        return name.isEmpty() ? "fil" : name;
    }
}
