package dk.kompetencedialog.keeping.paper;

import dk.kompetencedialog.account.Welcome.Notice;
import java.util.List;

/**
 * How the program is set for one workplace, as its papers tell it.
 *
 * @param notice what the workplace tells of who answers for it
 * @param times how long each kind is kept, in words, with what it is and since when
 * @param rule how it stands with the rule, in a sentence
 * @param consultants by name, and where each comes from
 * @param mail whether mail can be sent
 * @param ownLogin whether people sign in by the workplace's own login
 * @param external whether the database is one of the house's own
 * @param encrypted whether the address that people use is encrypted
 * @param backupDays how long a backup is kept
 * @param auditYears how long the book of who did what is kept
 */
record Facts(
        String workplace,
        Notice notice,
        List<List<String>> times,
        String rule,
        List<String> consultants,
        boolean mail,
        boolean ownLogin,
        boolean external,
        boolean encrypted,
        String backupDays,
        int auditYears) {
    Facts {
        times = List.copyOf(times);
        consultants = List.copyOf(consultants);
    }
}
