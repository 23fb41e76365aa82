package dk.kompetencedialog.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While somebody guesses codes. */
class GuessingTests extends WorkshopTest {
    @Autowired
    WrongCodes wrongCodes;

    @Autowired
    MovableClock clock;

    @AfterEach
    void forget() {
        clock.move(Duration.ofMinutes(2));
    }

    @Test
    void aWrongAnswerWaitsAndARightOneDoesNot() {
        var phone = new Browser(port);
        var way = way(open(true));
        for (int guess = 0; guess <= WrongCodes.FROM_ALL; guess++) wrongCodes.count("10.0.0.1");

        assertThat(time(() -> phone.get("/join?code=2222222"))).isGreaterThanOrEqualTo(WrongCodes.DELAY);
        assertThat(time(() -> phone.get("/join?code=" + way.code().value()))).isLessThan(WrongCodes.DELAY);
        assertThat(time(() -> phone.get("/join?code=" + way.token()))).isLessThan(WrongCodes.DELAY);
    }

    private static Duration time(Supplier<Browser.Seen> visit) {
        long from = System.nanoTime();
        visit.get();
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
