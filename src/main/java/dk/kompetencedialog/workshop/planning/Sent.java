package dk.kompetencedialog.workshop.planning;

import static java.util.Objects.requireNonNullElse;

import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workshop.Use;
import dk.kompetencedialog.workshop.agenda.AgendaForm;
import dk.kompetencedialog.workshop.page.NewWorkshopPage.Filled;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form for a new workshop sends. */
record Sent(
        @Nullable String use,
        @Nullable List<String> whom,
        @Nullable String title,
        @Nullable String form,
        @Nullable String council,
        @Nullable String names,
        @Nullable String cap) {
    private static final String USUAL_CAP = "5";

    /** As it is shown again; what is missing is as usual. */
    Filled filled(Use usual) {
        return new Filled(
                requireNonNullElse(use, usual.name()),
                requireNonNullElse(whom, List.of()),
                requireNonNullElse(title, ""),
                requireNonNullElse(form, AgendaForm.HALF_DAY.name()),
                requireNonNullElse(council, ""),
                requireNonNullElse(names, ""),
                requireNonNullElse(cap, USUAL_CAP).strip());
    }

    /** The use that is chosen, of these. Throws {@link Sentence} 409 where a strategy is to be looked over, and none holds any more. */
    static Use use(Filled filled, List<Use> uses) {
        if (filled.use().equals(Use.SERVICE_CHECK.name())
                && uses.contains(Use.STRATEGY)
                && !uses.contains(Use.SERVICE_CHECK)) throw Sentence.conflict("workshop.new.nothingToCheck");
        return uses.stream()
                .filter(use -> use.name().equals(filled.use()))
                .findFirst()
                .orElse(uses.getFirst());
    }

    static AgendaForm form(Filled filled) {
        return Stream.of(AgendaForm.values())
                .filter(form -> form.name().equals(filled.form()))
                .findFirst()
                .orElse(AgendaForm.HALF_DAY);
    }
}
