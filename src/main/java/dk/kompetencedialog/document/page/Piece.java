package dk.kompetencedialog.document.page;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** What follows a heading, in order: a part with a heading of its own, or a leaf. */
public sealed interface Piece {

    /** A block that holds no section. */
    record Leaf(Block block) implements Piece {}

    /**
     * A section with its place in the outline.
     *
     * @param id unique in the document, such as "s2-1"
     * @param level the heading's level, 2 to 6
     * @param section what the heading says
     * @param pieces what stands under it, in order
     */
    record Part(String id, int level, Section section, List<Piece> pieces) implements Piece {

        private static final int TOP = 2;
        private static final int DEEPEST = 6;
        private static final int SHORT_PIECES = 4;
        private static final int SHORT_SIGNS = 900;

        /** The pieces of a document from its top. */
        public static List<Piece> numbered(List<Section> sections) {
            return numbered("s", TOP, sections);
        }

        /** The heading as the outline shows it. */
        public String name() {
            return (section.mark() + " " + section.heading()).strip();
        }

        /** Whether the part is so short that it should not be parted by the end of a page. */
        public boolean isShort() {
            return pieces.size() <= SHORT_PIECES
                    && pieces.stream()
                            .allMatch(piece -> piece instanceof Leaf(Block block) && !(block instanceof Table))
                    && pieces.toString().length() <= SHORT_SIGNS;
        }

        private static List<Piece> numbered(String prefix, int level, List<? extends Block> blocks) {
            List<Piece> pieces = new ArrayList<>();
            for (Block block : blocks) {
                pieces.add(
                        block instanceof Section section
                                ? part(prefix + (pieces.size() + 1), Math.min(level, DEEPEST), section)
                                : new Leaf(block));
            }
            return List.copyOf(pieces);
        }

        private static Part part(String id, int level, Section section) {
            return new Part(id, level, section, numbered(id + "-", level + 1, section.blocks()));
        }
    }
}
