package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.page.StaffGroupsPage;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A workplace's staff groups: see them all, change them all. */
@Controller
@RequestMapping("/workplaces/{id}/staff-groups")
class StaffGroupController {
    private final Workplaces workplaces;
    private final StaffGroups staffGroups;
    private final Transactions transactions;
    private final GroupNames names;

    StaffGroupController(Workplaces workplaces, StaffGroups staffGroups, Transactions transactions, GroupNames names) {
        this.workplaces = workplaces;
        this.staffGroups = staffGroups;
        this.transactions = transactions;
        this.names = names;
    }

    @GetMapping
    Page all(Member member, @PathVariable UUID id) {
        var workplace = workplaces.of(member, id);
        var now = transactions.snapshot(id, () -> staffGroups.of(id));
        return new StaffGroupsPage(workplace, GroupForm.of(now).roomy().rows(), "", StaffGroups.print(now), false);
    }

    @PostMapping
    Answer change(Member member, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Texts t) {
        var workplace = workplaces.of(member, id);
        var groups = GroupForm.read(form);
        var built = Objects.requireNonNullElse(form.getFirst("built"), "");
        if (form.containsKey("more"))
            return new StaffGroupsPage(workplace, groups.oneMore().rows(), "", built, false);
        var checked = groups.checked(t);
        var right = checked.isRight() && groups.wrong(t).isEmpty();
        return right
                ? settled(workplace, groups, built, t)
                : new StaffGroupsPage(workplace, checked.roomy().rows(), groups.wrong(t), built, false);
    }

    private Answer settled(Workplace workplace, GroupForm groups, String built, Texts t) {
        try {
            transactions.in(workplace.id(), () -> {
                if (built.isEmpty()) staffGroups.settle(workplace.id(), groups.groups());
                else staffGroups.settle(workplace.id(), groups.groups(), built);
            });
            names.changed(workplace.id());
            return new SeeOther("/workplaces/" + workplace.id());
        } catch (Sentence refusal) {
            var overtaken = refusal.key().equals(StaffGroups.OVERTAKEN);
            var on = overtaken ? print(workplace) : built;
            return new StaffGroupsPage(workplace, groups.roomy().rows(), refusal.in(t), on, overtaken);
        }
    }

    private String print(Workplace workplace) {
        return StaffGroups.print(transactions.snapshot(workplace.id(), () -> staffGroups.of(workplace.id())));
    }
}
