package dk.kompetencedialog.coherence.year.page;

import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.workplace.Workplace;
import java.util.List;
import java.util.UUID;

/** Something that a workplace has written into its year, to change or take out. */
public record EntryPage(Workplace workplace, UUID id, Entry entry, String turn, String sentence) implements Page {
    public String year() {
        return "/workplaces/" + workplace.id() + "/year";
    }

    @Override
    public int status() {
        return sentence.isEmpty() ? entry.status() : 409;
    }

    @Override
    public List<String> modules() {
        return List.of("js/written.js");
    }

    @Override
    public String template() {
        return "coherence/entry";
    }

    @Override
    public String title(Texts t) {
        return t.get("year.change");
    }
}
