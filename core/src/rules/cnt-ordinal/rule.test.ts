// Series across paragraphs, inside one another, and numbers that are none.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('cnt-ordinal', () => {
  it('跨段也数', () => {
    checkRule(rule, '会议提出以下要求。\n\n一是抓项目，开工一批、投产一批。\n\n[|三是|]保民生，办好实事。');
    checkRule(rule, '会议提出以下要求。\n\n一是抓项目，开工一批、投产一批。\n\n二是保民生，办好实事。');
  });

  it('隔了别的内容或小标题就不再接着数', () => {
    checkRule(rule, '一是抓项目。\n\n会议听取汇报。\n\n代表们分组讨论。\n\n三是保民生。');
    checkRule(rule, '# 甲\n\n一是抓项目，二是抓产业。\n\n# 乙\n\n四是保民生。', { language: 'markdown' });
  });

  it('编号后面以“项”“条”开头的也是一项', () => {
    checkRule(
      rule,
      '主要做了以下工作。\n（一）产业提质增效，总量扩大。完成投资十亿元。\n（二）项目带动明显，后劲增强。开工六十项。\n（三）条件不断改善，城乡变样。修路百里。',
    );
  });

  it('两组同样的编号各数各的', () => {
    checkRule(rule, '产业方面，一是招商，二是扩产；生态方面，一是治水，二是增绿，三是固土。');
    checkRule(rule, '一是抓产业，做到“一是招商，二是扩产”；二是抓生态。');
  });

  it('注音不妨碍', () => {
    checkRule(rule, '會議要求,一是抓產業(yè);二是強(qiáng)項目;[|四是|]保民生。');
  });

  it('点数比写明的多也报', () => {
    checkRule(rule, '李若川提出[|两点要求|]：一是抓早，二是抓小，三是抓实。');
  });

  it('点数在后面各段的不报', () => {
    checkRule(rule, '李若川提出三点要求：一是抓早。\n\n二是抓小。\n\n三是抓实。');
  });
});
