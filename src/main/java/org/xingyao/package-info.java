/**
 * Xingyao 星耀: a CMS for the party-building desk of a Chinese city newspaper.
 *
 * <p>Start reading in {@code article} (what is written), then {@code editorial} (how it changes), {@code reading} and
 * {@code site} (how it is shown). Dependencies point inwards only; {@code ArchitectureTest} proves it.
 *
 * <p>One English word for each term of the newsroom, used everywhere and nowhere else:
 *
 * <table>
 * <caption>Vocabulary</caption>
 * <tr><td>article 稿件</td><td>edition 版次</td><td>working copy 草稿</td><td>filing 归类</td></tr>
 * <tr><td>kind 体裁</td><td>feature 通讯/专题</td><td>county report 县区报道</td><td>qa 答记者问</td></tr>
 * <tr><td>kicker 引题</td><td>headline 主标题</td><td>short title 短标题</td><td>deck 副题</td></tr>
 * <tr><td>byline 署名</td><td>dateline 消息头/电头</td><td>caption 图片说明</td><td>credit 图片作者</td></tr>
 * <tr><td>pair 问答</td><td>question 问题</td><td>answer 答复</td><td>short answer 一句话答案</td></tr>
 * <tr><td>answering body 答复部门</td><td>policy basis 政策依据</td><td>other wordings 其他问法</td><td>audience 适用人群</td></tr>
 * <tr><td>star 星</td><td>track 创建类别（农村/城市社区）</td><td>standard 创建标准</td><td>bottom line 底线要求</td></tr>
 * <tr><td>region 地区</td><td>column 栏目</td><td>series 系列</td><td>number 期数（之六）</td></tr>
 * <tr><td>organisation 单位</td><td>person 人员</td><td>topic 主题</td><td>star target 年度计划</td></tr>
 * <tr><td>restoration note 修复说明</td><td>correction 更正</td><td>withdraw 撤稿</td><td>exempt 免审</td></tr>
 * <tr><td>synonym 同义词</td><td>pin 置顶结果</td><td>judged query 评测问句</td><td>question task 待写问答</td></tr>
 * <tr><td>passage 段落</td><td>hint 问句里的线索</td><td>understanding 问句的意思</td><td>correction of a query 更正问句</td></tr>
 * <tr><td>presence 在场（谁也开着）</td><td>head 稿件头（标题、署名等）</td><td>placeholder 缺图占位</td><td>chart 图表</td></tr>
 * <tr><td>issued on 见报日期</td><td>first published at 首次发布时间</td><td>sign 签发</td><td>reprint 转载</td></tr>
 * <tr><td>preview 预览</td><td>preview link 预览链接</td><td>look 配色与字号</td><td>large 大字版</td></tr>
 * <tr><td>photo 图片</td><td>photo library 图库</td><td>rendition 小图</td><td>focus 裁切时要留住的地方, crop 裁切</td></tr>
 * <tr><td>annotation, note 批注</td><td>publish check 发布前检查</td><td>plan 定时</td><td>sign-off 签字</td></tr>
 * <tr><td>second step 双步登录的第二步</td><td>recovery code 恢复码</td><td>identity provider 统一身份认证</td><td>setting 站点设置</td></tr>
 * <tr><td>unit 县（市、区）</td><td>sheet 年度计划表</td><td>matrix 稿件分布</td><td>unlisted 资料未列</td></tr>
 * <tr><td>suggestion 标注建议</td><td>evidence 依据</td><td>queue 待标星</td><td>second opinion 复核意见</td></tr>
 * <tr><td>inspection 巡检</td><td>matter 巡检的类别</td><td>finding 发现的问题</td><td>staleness 多久不更新算超期</td></tr>
 * <tr><td>policy document 政策文件</td><td>issuer 发文机关</td><td>number 发文字号</td><td>validity 有效性</td></tr>
 * <tr><td>print 印制（读者带走的）</td><td>booklet 汇编（整个系列）</td><td>poster 海报</td><td>instalment 一期</td></tr>
 * <tr><td>backup 备份</td><td>rehearsal 恢复演练</td><td>proven 演练通过的</td><td>salvage 取回完好的部分</td></tr>
 * </table>
 *
 * <p>What surprises: an article has no stage. It has a public state and at most one edition under way; the stage is
 * that edition's, so a published page stays public while its next edition is in review.
 */
@NullMarked
package org.xingyao;

import org.jspecify.annotations.NullMarked;
