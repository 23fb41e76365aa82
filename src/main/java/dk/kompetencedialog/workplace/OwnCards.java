package dk.kompetencedialog.workplace;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;

/** A port that features above answer: where a person of a workplace can go from their own page. Asked inside a snapshot of the workplace. */
public interface OwnCards {
    /** The most present first; nothing where there is nowhere to go. */
    List<HomeCard.Link> of(Workplace workplace, Member member, Texts t);
}
