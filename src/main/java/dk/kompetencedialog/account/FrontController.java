package dk.kompetencedialog.account;

import dk.kompetencedialog.account.page.FrontPage;
import dk.kompetencedialog.account.page.HelpPage;
import dk.kompetencedialog.account.page.PrivacyPage;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The front page, where one comes in, is sent back to, and leaves by. */
@Controller
@ControllerAdvice
class FrontController {
    private final Seats seats;
    private final Arrivals arrivals;

    FrontController(Seats seats, Arrivals arrivals) {
        this.seats = seats;
        this.arrivals = arrivals;
    }

    @GetMapping("/")
    Page front(@RequestParam(defaultValue = "") String why, Texts t) {
        return switch (why) {
            case "seat" -> FrontPage.told(t.get("account.noSeat"));
            case "left" -> FrontPage.told(t.get("account.front.left"));
            case "out" -> FrontPage.told(t.get("account.signOut.out"));
            case "administrator" -> FrontPage.told(t.get("account.front.administratorNoMore"));
            default -> FrontPage.fresh();
        };
    }

    @GetMapping("/help")
    Page help() {
        return new HelpPage();
    }

    @GetMapping("/privacy")
    Page privacy() {
        return new PrivacyPage();
    }

    /** The browser forgets its seat, and a guest is in the room no more; what was written stays. */
    @PostMapping("/w/{w}/leaving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID w, HttpServletRequest request, HttpServletResponse response) {
        seats.of(request, w)
                .filter(seat -> !seat.leads())
                .ifPresent(seat -> arrivals.outOf(seat.workplaceId(), w, () -> {
                    seats.leave(seat);
                    return Set.of(seat.id());
                }));
        SeatCookies.takeBack(w, request, response);
    }

    @ExceptionHandler
    SeeOther strayed(NoSeat strayed) {
        return new SeeOther("/?why=seat");
    }
}
