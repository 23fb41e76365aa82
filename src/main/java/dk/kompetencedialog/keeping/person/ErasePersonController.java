package dk.kompetencedialog.keeping.person;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.keeping.person.ErasingPerson.Asked;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Erasing a person who leaves: first what goes and what stays, then the press. */
@Controller
@RequestMapping("/workplaces/{id}/people/{person}/erasure")
class ErasePersonController {
    private final ErasingPerson erasing;
    private final Messages messages;
    private final Audit audit;

    ErasePersonController(ErasingPerson erasing, Messages messages, Audit audit) {
        this.erasing = erasing;
        this.messages = messages;
        this.audit = audit;
    }

    @GetMapping
    Page preview(Member member, Workplace workplace, @PathVariable UUID person, Texts t) {
        var page = erasing.preview(new Asked(member, workplace, person), t);
        audit.opened(workplace.id(), member, AuditKind.ERASURE_OPENED, person);
        return page;
    }

    @PostMapping
    SeeOther erase(Member member, Workplace workplace, @PathVariable UUID person, HttpServletRequest request) {
        if (request.getParameter("filed") == null) throw Sentence.badRequest("erasure.notFiled");
        erasing.erase(
                new Asked(member, workplace, person), request.getParameter("names") != null, messages.of(request));
        return new SeeOther("/workplaces/" + workplace.id() + "/people?done=erased");
    }
}
