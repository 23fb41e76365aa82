package dk.kompetencedialog.account;

import java.util.UUID;

/** A port that those who hold workshops answer: what stands on the join page. Asked inside a transaction of the workplace. */
public interface Welcomes {
    Welcome of(UUID workplaceId, UUID roomId);
}
