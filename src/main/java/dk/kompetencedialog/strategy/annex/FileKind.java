package dk.kompetencedialog.strategy.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What an annex may be: what anybody at a meeting can open. Known by what is in the file, whatever it is called. */
public enum FileKind {
    PDF("application/pdf", "%PDF-", ""),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK\u0003\u0004",
            "word/document.xml"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", ""),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "");

    private final String media;
    private final String begins;
    private final String contains;

    FileKind(String media, String begins, String contains) {
        this.media = media;
        this.begins = begins;
        this.contains = contains;
    }

    public String media() {
        return media;
    }

    static Optional<FileKind> of(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.begins) && text.contains(kind.contains))
                .findFirst();
    }
}
