package dk.kompetencedialog.plan.followup;

import dk.kompetencedialog.plan.page.Entry;
import dk.kompetencedialog.plan.page.Fields;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the link of who answers for an activity. Opening it says nothing, for mail scanners open links. */
@Controller
@RequestMapping(CheckInLinks.PATH + "{link}")
class CheckInController {
    private final BehindLink behind;

    CheckInController(BehindLink behind) {
        this.behind = behind;
    }

    @GetMapping
    Page asked(@PathVariable String link, @RequestParam(defaultValue = "false") boolean kept) {
        return behind.page(link, Entry.of(Fields.NONE), kept);
    }

    @PostMapping
    Answer said(@PathVariable String link, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var saying = Saying.read(form);
        var entry = saying.entry(t);
        if (!entry.isRight()) return behind.page(link, entry, false);
        behind.say(link, saying.said());
        return new SeeOther(CheckInLinks.PATH + link + "?kept=true");
    }
}
