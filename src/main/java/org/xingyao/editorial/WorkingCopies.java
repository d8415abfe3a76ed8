package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.article.WorkingCopy;

/** What editors are writing, by article id. */
@ApplicationScoped
class WorkingCopies implements PanacheRepositoryBase<WorkingCopy, Long> {}
