package dk.kompetencedialog.account;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a code that was typed, or the token behind a QR code, leads. */
@Component
class Entrance {
    private final Ways ways;
    private final WrongCodes wrongCodes;
    private final Welcomes welcomes;
    private final Transactions transactions;

    Entrance(Ways ways, WrongCodes wrongCodes, Welcomes welcomes, Transactions transactions) {
        this.ways = ways;
        this.wrongCodes = wrongCodes;
        this.welcomes = welcomes;
        this.transactions = transactions;
    }

    /**
     * The room behind the way, in a workshop that is not over.
     *
     * @param asked as it was typed or scanned
     * @param address where the request comes from
     * @throws Sentence 400 for what can be no code, 404 for a wrong one (late, when too many were wrong)
     */
    Ways.Destination behind(String asked, String address) {
        var token = Secret.read(asked.strip());
        var code = token.isPresent() ? asked.strip() : JoinCode.read(asked).value();
        return ways.behind(code).orElseThrow(() -> wrong(token, address));
    }

    /** What stands on the join page. */
    Welcome welcome(Ways.Destination room) {
        return transactions.in(room.workplaceId(), () -> welcomes.of(room.workplaceId(), room.roomId()));
    }

    private Sentence wrong(Optional<Secret> token, String address) {
        if (token.isPresent()) return Sentence.notFound("account.code.oldLink");
        hold(wrongCodes.count(address));
        return Sentence.notFound("account.code.wrong");
    }

    private static void hold(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
    }
}
