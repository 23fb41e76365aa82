package dk.kompetencedialog.document.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of heads and feet: those that Word draws, known by what is in them. */
final class Pictures {
    private record Kind(String ending, String begins) {}

    private static final Kind[] KINDS = {
        new Kind("png", "\u0089PNG\r\n\u001a\n"),
        new Kind("jpeg", "\u00ff\u00d8\u00ff"),
        new Kind("gif", "GIF8"),
        new Kind("tiff", "II*\0"),
        new Kind("tiff", "MM\0*"),
        new Kind("emf", "\u0001\0\0\0"),
        new Kind("wmf", "\u00d7\u00cd\u00c6\u009a")
    };

    private final Map<String, byte[]> kept;
    private final Map<String, String> paths = new LinkedHashMap<>();

    /** @param kept where they are laid */
    Pictures(Map<String, byte[]> kept) {
        this.kept = kept;
    }

    /** Where a picture lies among ours, from {@code word/}; none for what is no picture. */
    Optional<String> keep(String path, byte[] picture) {
        if (!paths.containsKey(path))
            ending(picture)
                    .ifPresent(ending -> bare(ending, picture).ifPresent(bare -> {
                        var ours = "media/image" + (paths.size() + 1) + "." + ending;
                        kept.put("word/" + ours, bare);
                        paths.put(path, ours);
                    }));
        return Optional.ofNullable(paths.get(path));
    }

    /** None for one that is damaged. */
    private static Optional<byte[]> bare(String ending, byte[] picture) {
        try {
            return Optional.of(
                    switch (ending) {
                        case "png" -> Bare.png(picture);
                        case "jpeg" -> Bare.jpeg(picture);
                        default -> picture;
                    });
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<String> ending(byte[] picture) {
        var whole = new String(picture, 0, Math.min(picture.length, 16), StandardCharsets.ISO_8859_1);
        for (var kind : KINDS) if (whole.startsWith(kind.begins)) return Optional.of(kind.ending);
        return Optional.empty();
    }
}
