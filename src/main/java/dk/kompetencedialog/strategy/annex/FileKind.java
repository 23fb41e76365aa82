package dk.kompetencedialog.strategy.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an annex may be: what anybody at a meeting can open. Known by what is in the file, whatever it is called. */
public enum FileKind {
    PDF("application/pdf", "%PDF-", "", "pdf", "pdf"),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK\u0003\u0004",
            "word/document.xml",
            "docx",
            "docx"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "", "png", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "", "jpg", "jpeg");

    private final String media;
    private final String begins;
    private final String contains;

    private final String ending;
    private final String also;

    FileKind(String media, String begins, String contains, String ending, String also) {
        this.ending = ending;
        this.also = also;
        this.media = media;
        this.begins = begins;
        this.contains = contains;
    }

    public String media() {
        return media;
    }

    /** The name with an ending of this kind's, whatever ending it had: a file is never called what it is not. */
    String named(String name) {
        var known = name.toLowerCase(Locale.ROOT);
        return known.endsWith("." + ending) || known.endsWith("." + also) ? name : name + "." + ending;
    }

    static Optional<FileKind> of(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.begins) && text.contains(kind.contains))
                .filter(kind -> !text.contains("vbaProject"))
                .findFirst();
    }
}
