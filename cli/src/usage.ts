// What `dinggao --help` prints.
import manifest from '../../package.json';

export const version: string = manifest.version;

export const usage = `定稿 Dinggao ${version}：核对新闻报道与公文中的姓名、职务、机构和提法

用法：
  dinggao check [路径…]            报告问题
      --format stylish|json        输出格式（默认 stylish）
      --fail-on error|warning|information
                                   达到此级别时退出码为 1（默认 warning）
      --fix                        改正有把握的问题（写回文件）
      --diff                       只显示会怎样改
      --stdin --stdin-path 名称    从标准输入读一份稿件
  dinggao outline 文件             大纲
      --format tree|json
  dinggao analyze [文件…]          关于每个文件所知的一切，每行一个 JSON 对象
      --files-from -               从标准输入读文件名，一行一个
  dinggao explain 规则             规则报告什么、为什么、例句
  dinggao lsp --stdio              语言服务器，供任何编辑器使用

check、analyze 的选项：
      --preset news|document|zh-tw|minimal
                                   查哪些规则（默认 news：新闻报道）

通用选项：
      --language zh-cn|zh-tw|en    消息的语言（默认 zh-cn）

退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、输入或配置有误。
`;
