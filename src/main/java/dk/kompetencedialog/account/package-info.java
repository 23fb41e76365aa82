/** Who is asking, and the ways in: sign-in links, join codes, seats. */
@NullMarked
package dk.kompetencedialog.account;

import org.jspecify.annotations.NullMarked;
