package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/** What becomes of what people write, in both forms of workshop. */
public record PrivacyPage() implements Page {
    /** The parts of the page, as they stand in the keys of its texts. */
    public List<String> parts() {
        return List.of("nameless", "named", "kept", "votes", "ready", "invited", "device", "rights");
    }

    @Override
    public String template() {
        return "account/privacy";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.privacy.title");
    }
}
