package dk.kompetencedialog.workshop.invitation;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the link of somebody invited. Opening it answers nothing, for mail scanners open links. */
@Controller
@RequestMapping(AnswerLinks.PATH + "{link}")
class AnswerController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Answering answering;

    AnswerController(Answering answering) {
        this.answering = answering;
    }

    @GetMapping
    Page asked(@PathVariable String link, Texts t) {
        return answering.page(link, t);
    }

    @PostMapping
    SeeOther answered(@PathVariable String link, @RequestParam Answer answer) {
        answering.answer(link, answer);
        return new SeeOther(AnswerLinks.PATH + link);
    }

    @GetMapping("/workshop.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String link, Texts t) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"workshop.ics\"")
                .body(answering.calendar(link, t).getBytes(StandardCharsets.UTF_8));
    }
}
