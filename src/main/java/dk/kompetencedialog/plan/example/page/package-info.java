/** What is shown of examples. */
@NullMarked
package dk.kompetencedialog.plan.example.page;

import org.jspecify.annotations.NullMarked;
