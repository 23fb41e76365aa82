/**
 * Mail: a queue of intents, of which the letter is made when it is sent and kept nowhere. Where no server is set nothing is
 * queued; {@code --demo} and {@code bin/dev} have a mailbox of their own, in memory and on this machine only.
 */
@NamedInterface("mail")
@NullMarked
package dk.kompetencedialog.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
