package dk.kompetencedialog.workplace.notice;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Welcome.Notice;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.notice.page.NoticePage;
import dk.kompetencedialog.workplace.notice.page.NoticePage.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who administers a workplace writes what guests are told of it at the door. */
@Controller
@RequestMapping("/workplaces/{id}/notice")
class NoticeController {
    private static final int LENGTH = 200;

    private final PrivacyNotices notices;
    private final Transactions transactions;
    private final Audit audit;

    NoticeController(PrivacyNotices notices, Transactions transactions, Audit audit) {
        this.notices = notices;
        this.transactions = transactions;
        this.audit = audit;
    }

    @GetMapping
    Page see(Workplace workplace, @RequestParam(defaultValue = "") String done) {
        var told = transactions.snapshot(workplace.id(), () -> notices.of(workplace.id()));
        return new NoticePage(
                workplace,
                List.of(
                        new Field("contact", told.contact(), ""),
                        new Field("basis", told.basis(), ""),
                        new Field("processor", told.processor(), "")),
                done.equals("kept"));
    }

    @PostMapping
    Answer keep(Member member, Workplace workplace, @RequestParam Map<String, String> sent, Texts t) {
        var fields = new ArrayList<Field>();
        for (var name : List.of("contact", "basis", "processor"))
            fields.add(read(name, sent.getOrDefault(name, ""), t));
        if (fields.stream().anyMatch(Field::isWrong)) return new NoticePage(workplace, fields, false);
        var told = new Notice(
                fields.get(0).text(), fields.get(1).text(), fields.get(2).text());
        transactions.in(workplace.id(), () -> {
            notices.keep(workplace.id(), told);
            audit.write(workplace.id(), member, AuditKind.NOTICE_CHANGED, workplace.id());
        });
        return new SeeOther("/workplaces/" + workplace.id() + "/notice?done=kept");
    }

    private static Field read(String name, String sent, Texts t) {
        try {
            return new Field(name, PlainText.ofAny(sent, LENGTH, false), "");
        } catch (Sentence wrong) {
            return new Field(name, sent, wrong.in(t));
        }
    }
}
