package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.document.word.Unfit.Why;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A Word file that others are laid into: its styles, lists and colours, its page, and what stands at the head and foot of
 * it. Its text is left out, and so is all that leads out of the file.
 */
public final class Template {
    private final Map<String, byte[]> files;

    private Template(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** What a template is made of, from a file that somebody sent: .docx or .dotx. Throws {@link Unfit}. */
    public static Template read(byte[] sent) {
        Sort.check(sent);
        return sound(() -> new Template(new Distilling(new Source(Unpacking.of(sent))).parts()));
    }

    /** The same as it is once it is kept, when a paper can be laid into it. Throws {@link Unfit}. */
    public Template tried(Document paper) {
        return sound(() -> {
            var kept = kept(bytes());
            kept.used();
            WordFile.in(paper, kept);
            return kept;
        });
    }

    private static Template sound(Supplier<Template> how) {
        try {
            return how.get();
        } catch (Unfit unfit) {
            throw unfit;
        } catch (RuntimeException senseless) {
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
