package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.page.SignOutPage;
import dk.kompetencedialog.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks whoever would sign out without a way back, before they do; {@link SignOut} does it. */
@Controller
class SignOutController {
    private final WayBack wayBack;

    SignOutController(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @RequestMapping(SignOut.PATH)
    Page ask(Member member) {
        return new SignOutPage(wayBack.isOpen(member));
    }
}
