package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.plan.CheckIn;
import dk.kompetencedialog.plan.CheckIns;
import dk.kompetencedialog.plan.followup.page.CheckInPage;
import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Wrong;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What a form says of how an activity goes. */
record Saying(Fields sent) {
    static Saying read(MultiValueMap<String, String> form) {
        return new Saying(Fields.read(form, "", CheckInPage.NAMES));
    }

    /** With what is wrong in which field. */
    Entry entry(Texts t) {
        var wrong = new LinkedHashMap<String, String>();
        if (state().isEmpty()) wrong.put("state", t.get("plan.checkIn.state.missing"));
        var line = Wrong.said(() -> PlainText.ofAny(sent.get("line"), CheckIn.LINE_MAX, true), t);
        if (!line.isEmpty()) wrong.put("line", line);
        return new Entry(sent, sent, wrong, false);
    }

    /** What is to be kept; what it gave is asked of what is done alone. */
    CheckIns.Said said() {
        var state = state().orElseThrow();
        return new CheckIns.Said(
                state,
                state == CheckIn.State.DONE ? helped().orElse(null) : null,
                PlainText.ofAny(sent.get("line"), CheckIn.LINE_MAX, true));
    }

    private Optional<CheckIn.State> state() {
        return Stream.of(CheckIn.State.values())
                .filter(each -> each.name().equals(sent.get("state")))
                .findFirst();
    }

    private Optional<CheckIn.Helped> helped() {
        return Stream.of(CheckIn.Helped.values())
                .filter(each -> each.name().equals(sent.get("helped")))
                .findFirst();
    }
}
