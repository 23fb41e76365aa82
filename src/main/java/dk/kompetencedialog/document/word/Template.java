package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.word.Unfit.Why;
import java.util.List;
import java.util.Map;

/**
 * A Word file that others are laid into: its styles, lists and colours, its page, and what stands at the head and foot of
 * it. Its text is left out, and so is all that leads out of the file.
 */
public final class Template {
    private final Map<String, byte[]> files;

    private Template(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    /** What a template is made of, from a file that somebody sent: .docx or .dotx. Throws {@link Unfit}. */
    public static Template read(byte[] sent) {
        Sort.check(sent);
        try {
            var source = new Source(Unpacking.of(sent));
            return new Template(new Distilling(source).parts());
        } catch (NullPointerException | IllegalArgumentException | org.w3c.dom.DOMException senseless) {
            throw new Unfit(Why.DAMAGED);
        }
    }

    /** One that was kept by its {@link #bytes}. */
    public static Template kept(byte[] bytes) {
        return new Template(Unpacking.of(bytes));
    }

    /** The template as a Word file without text. */
    public byte[] bytes() {
        return parts().zipped();
    }

    /** What files take from it, as far as it has it; what is not among them is ours. */
    public List<Used> used() {
        return Used.of(parts());
    }

    Parts parts() {
        return new Parts(files);
    }
}
