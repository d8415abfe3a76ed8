/**
 * The pages on which the desk keeps the policy documents that answers rest on.
 *
 * <p>Start with {@link org.xingyao.desk.policies.PolicyPages}. What surprises: everything here is public at once. There are
 * no drafts of a document, and one for internal use must not be entered at all.
 */
@NullMarked
package org.xingyao.desk.policies;

import org.jspecify.annotations.NullMarked;
