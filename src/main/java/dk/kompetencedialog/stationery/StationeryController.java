package dk.kompetencedialog.stationery;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.stationery.StationeryReading.Told;
import dk.kompetencedialog.workplace.Workplace;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** How a workplace's papers look, for who administers it: the logo and the Word template, each to be laid in, changed and taken away. */
@Controller
@RequestMapping("/workplaces/{id}/stationery")
class StationeryController {
    private static final int WORDS = 200;

    private final Stationery stationery;
    private final StationeryReading reading;
    private final Transactions transactions;

    StationeryController(Stationery stationery, StationeryReading reading, Transactions transactions) {
        this.stationery = stationery;
        this.reading = reading;
        this.transactions = transactions;
    }

    @GetMapping
    Page see(Workplace workplace, @RequestParam(defaultValue = "") String done, Texts t) {
        return page(workplace, Told.done(done), t);
    }

    /** A new logo, or other words for the one there is. */
    @PostMapping("/logo")
    Answer logo(
            Workplace workplace,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> sent,
            Texts t) {
        var words = sent.getOrDefault("words", "");
        try {
            var said = PlainText.ofAny(words, WORDS, false);
            return file == null || file.isEmpty()
                    ? describe(workplace, sent.getOrDefault("version", ""), said)
                    : use(workplace, SentFile.logo(file, said));
        } catch (Sentence refusal) {
            return page(workplace, Told.refused(field(refusal), refusal, words, t), t);
        }
    }

    /** What is wrong with the image, or with its words. */
    private static String field(Sentence refusal) {
        return refusal.key().startsWith("stationery.logo.") ? "logo-file" : "logo-words";
    }

    private Answer describe(Workplace workplace, String version, String words) {
        transactions.in(workplace.id(), () -> stationery.describe(workplace.id(), version, words));
        return back(workplace, "WORDS");
    }

    @PostMapping("/template")
    Answer template(Workplace workplace, @RequestParam(required = false) @Nullable MultipartFile file, Texts t) {
        try {
            return use(workplace, SentFile.template(file, Sample.of(workplace.name(), t)));
        } catch (Sentence refusal) {
            return page(workplace, Told.refused("template-file", refusal, "", t), t);
        }
    }

    private Answer use(Workplace workplace, SentFile fresh) {
        transactions.in(workplace.id(), () -> stationery.use(workplace.id(), fresh));
        return back(workplace, fresh.kind().name());
    }

    @PostMapping("/{kind:logo|template}/removal")
    SeeOther remove(Workplace workplace, @PathVariable String kind) {
        var which = kind(kind);
        transactions.in(workplace.id(), () -> stationery.putAside(workplace.id(), which));
        return back(workplace, which + ".removed");
    }

    /** What was in use before is so again. */
    @PostMapping("/{kind:logo|template}/return")
    Answer bringBack(
            Workplace workplace, @PathVariable String kind, @RequestParam(defaultValue = "") String version, Texts t) {
        var which = kind(kind);
        try {
            transactions.in(workplace.id(), () -> stationery.bringBack(workplace.id(), which, version));
            return back(workplace, which + ".back");
        } catch (Sentence refusal) {
            return page(workplace, Told.refused(kind, refusal, "", t), t);
        }
    }

    private static Kind kind(String named) {
        return named.equals("logo") ? Kind.LOGO : Kind.TEMPLATE;
    }

    private Page page(Workplace workplace, Told told, Texts t) {
        return transactions.snapshot(workplace.id(), () -> reading.page(workplace, told, t));
    }

    private static SeeOther back(Workplace workplace, String done) {
        return new SeeOther("/workplaces/" + workplace.id() + "/stationery?done=" + done);
    }
}
