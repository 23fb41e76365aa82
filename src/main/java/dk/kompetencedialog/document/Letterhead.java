package dk.kompetencedialog.document;

import dk.kompetencedialog.document.word.Template;
import java.util.Optional;

/**
 * What a workplace's papers have of its own.
 *
 * @param logo stands at the top of the first page; in a Word file only where there is no template, which has its own
 * @param template what Word files are laid into
 */
public record Letterhead(Optional<Logo> logo, Optional<Template> template) {
    /** Ours alone. */
    public static final Letterhead NONE = new Letterhead(Optional.empty(), Optional.empty());
}
