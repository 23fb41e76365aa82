/** How long a workplace keeps what, what is deleted when, and what there is of one person. */
@NullMarked
package dk.kompetencedialog.keeping;

import org.jspecify.annotations.NullMarked;
