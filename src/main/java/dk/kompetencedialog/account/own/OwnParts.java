package dk.kompetencedialog.account.own;

import dk.kompetencedialog.account.Member;
import java.util.List;

/** A port that each way to sign in answers: what it keeps of a member's account. Not asked inside a transaction. */
public interface OwnParts {
    List<OwnPart> of(Member member);
}
