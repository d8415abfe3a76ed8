/**
 * The audit log as the security auditor reads it, and nothing else.
 *
 * <p>Start with {@link org.xingyao.desk.audit.AuditPages}. What surprises: administrators do not see it; who manages
 * accounts must not be who watches them.
 */
@NullMarked
package org.xingyao.desk.audit;

import org.jspecify.annotations.NullMarked;
