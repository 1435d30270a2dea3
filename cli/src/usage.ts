// What `dinggao --help` prints, in the reader's language.
import type { Localized } from '@dinggao/core';
import manifest from '../../package.json';

export const version: string = manifest.version;

export const usage: Localized = {
  'zh-cn': `定稿 Dinggao ${version}：核对新闻报道与公文中的姓名、职务、机构和提法

用法：
  dinggao check [路径…]            报告问题；路径可以是文件、文件夹或通配符
      --format stylish|json|sarif|github|rdjsonl|junit
                                   输出格式（默认 stylish）
      --fail-on error|warning|information
                                   达到此级别时退出码为 1（默认 warning）
      --fix                        改正有把握的问题（写回文件）
      --diff                       只显示会怎样改
      --changed-since 版本         只查 Git 中此版本之后改动或新增的稿件
      --index 索引                 同索引里的其他稿件互相核对（可多次给出）
      --stdin --stdin-path 名称    从标准输入读一份稿件
  dinggao outline 文件             大纲
      --format tree|json
  dinggao report 文件              稿件概览，一个网页文件；或勘误表
      --format html|markdown|csv
  dinggao analyze [文件…]          关于每个文件所知的一切，每行一个 JSON 对象
      --files-from -               从标准输入读文件名，一行一个
  dinggao index build [路径…]      各稿件提到了谁、什么机构、什么提法：一份索引，每行一篇
      --files-from -               从标准输入读文件名，一行一个
  dinggao index merge 索引…        把几份索引合成一份
  dinggao glossary collect [路径…] 从稿库起草名录：人员、机构、提法，各见于哪些稿件
      --into 文件                  补充进这份 YAML 名录，已有的内容不动（默认写到标准输出）
      --index 索引                 不读稿件，用这份索引（可多次给出）
  dinggao explain 规则             规则报告什么、为什么、例句
  dinggao lsp --stdio              语言服务器，供任何编辑器使用

check、analyze、report 的选项：
      --preset news|document|zh-tw|minimal
                                   查哪些规则（默认依团队的配置，没有则为 news）
      --config 文件                用这份配置，代替从稿件所在文件夹向上找到的 .dinggao/config.yaml

check、analyze、index build 的选项：
      --jobs N                     同时用几个线程（默认按文件数与处理器数）；结果与 N 无关

通用选项：
      --language zh-cn|zh-tw|en    消息的语言（默认 zh-cn）

退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、输入或配置有误。
`,
  'zh-tw': `定稿 Dinggao ${version}：核對新聞報導與公文中的姓名、職務、機構和提法

用法：
  dinggao check [路徑…]            回報問題；路徑可以是檔案、資料夾或萬用字元
      --format stylish|json|sarif|github|rdjsonl|junit
                                   輸出格式（預設 stylish）
      --fail-on error|warning|information
                                   達到此級別時結束代碼為 1（預設 warning）
      --fix                        改正有把握的問題（寫回檔案）
      --diff                       只顯示會怎樣改
      --changed-since 版本         只查 Git 中此版本之後改動或新增的稿件
      --index 索引                 同索引裡的其他稿件互相核對（可多次給出）
      --stdin --stdin-path 名稱    從標準輸入讀一份稿件
  dinggao outline 檔案             大綱
      --format tree|json
  dinggao report 檔案              稿件概覽，一個網頁檔案；或勘誤表
      --format html|markdown|csv
  dinggao analyze [檔案…]          關於每個檔案所知的一切，每行一個 JSON 物件
      --files-from -               從標準輸入讀檔名，一行一個
  dinggao index build [路徑…]      各稿件提到了誰、什麼機構、什麼提法：一份索引，每行一篇
      --files-from -               從標準輸入讀檔名，一行一個
  dinggao index merge 索引…        把幾份索引合成一份
  dinggao glossary collect [路徑…] 從稿庫起草名錄：人員、機構、提法，各見於哪些稿件
      --into 檔案                  補充進這份 YAML 名錄，已有的內容不動（預設寫到標準輸出）
      --index 索引                 不讀稿件，用這份索引（可多次給出）
  dinggao explain 規則             規則回報什麼、為什麼、例句
  dinggao lsp --stdio              語言伺服器，供任何編輯器使用

check、analyze、report 的選項：
      --preset news|document|zh-tw|minimal
                                   查哪些規則（預設依團隊的設定，沒有則為 news）
      --config 檔案                用這份設定，代替從稿件所在資料夾向上找到的 .dinggao/config.yaml

check、analyze、index build 的選項：
      --jobs N                     同時用幾個執行緒（預設按檔案數與處理器數）；結果與 N 無關

通用選項：
      --language zh-cn|zh-tw|en    訊息的語言（預設 zh-cn）

結束代碼：0 沒有達到 --fail-on 的問題；1 有；2 用法、輸入或設定有誤。
`,
  en: `Dinggao ${version}: checks names, posts, organizations and formulations in Chinese news reports and official documents

Usage:
  dinggao check [PATH…]            reports findings; a path is a file, a folder or a glob
      --format stylish|json|sarif|github|rdjsonl|junit
                                   output format (default: stylish)
      --fail-on error|warning|information
                                   exit code 1 from this severity on (default: warning)
      --fix                        makes the fixes that are certain (writes files)
      --diff                       only shows what --fix would change
      --changed-since REV          only reports changed or added since this revision in Git
      --index FILE                 also against the other reports of an index (may be repeated)
      --stdin --stdin-path NAME    reads one report from standard input
  dinggao outline FILE             the outline
      --format tree|json
  dinggao report FILE              overview of a report as one page of HTML, or its correction sheet
      --format html|markdown|csv
  dinggao analyze [FILE…]          everything known about each file, one JSON object a line
      --files-from -               reads file names from standard input, one a line
  dinggao index build [PATH…]      what each report names: an index, one report a line
      --files-from -               reads file names from standard input, one a line
  dinggao index merge INDEX…       makes one index of several
  dinggao glossary collect [path…] draft a glossary of an archive: people, organizations, formulations
      --into FILE                  add to this YAML glossary, leaving what stands in it (default: stdout)
      --index SHARD                use this index instead of reading reports (may be repeated)
  dinggao explain RULE             what a rule reports, why, with examples
  dinggao lsp --stdio              the language server, for any editor

Options of check, analyze, report:
      --preset news|document|zh-tw|minimal
                                   which rules to ask (default: as the team’s configuration says, else news)
      --config FILE                this configuration, in place of the .dinggao/config.yaml found above a report

Options of check, analyze, index build:
      --jobs N                     how many threads (default: by files and processors); the result does not depend on it

Options of all:
      --language zh-cn|zh-tw|en    language of messages (default: zh-cn)

Exit codes: 0 nothing at or above --fail-on; 1 something; 2 wrong usage, input or configuration.
`,
};
