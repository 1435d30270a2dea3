-- Neovim as the client, headless: one round through what an editor asks. Environment: DINGGAO_SERVER (JSON), DINGGAO_FILE.
local function wait(what, holds)
  assert(vim.wait(10000, holds, 20), 'waited in vain: ' .. what)
end

local function main()
  vim.cmd('set encoding=utf-8 hidden')
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DINGGAO_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local published, version, exit_code

  local id = vim.lsp.start_client({
    name = 'dinggao',
    cmd = vim.json.decode(vim.env.DINGGAO_SERVER),
    root_dir = vim.fn.fnamemodify(vim.env.DINGGAO_FILE, ':h'),
    handlers = {
      ['textDocument/publishDiagnostics'] = function(_, result)
        published, version = result.diagnostics, result.version
      end,
    },
    on_exit = function(code) exit_code = code end,
  })
  assert(id, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, id)
  wait('the server', function() return vim.lsp.buf_get_clients(buffer)[id] ~= nil and vim.lsp.get_client_by_id(id).server_capabilities end)

  local function request(method, params)
    local answers, err = vim.lsp.buf_request_sync(buffer, method, params, 10000)
    assert(answers and answers[id], method .. ': ' .. tostring(err))
    assert(not answers[id].err, method .. ': ' .. vim.inspect(answers[id].err))
    return answers[id].result
  end
  local document = vim.lsp.util.make_text_document_params(buffer)

  vim.fn.search('陆承远')
  local position = vim.lsp.util.make_position_params(0, 'utf-16')
  local hover = request('textDocument/hover', position)
  local symbols = request('textDocument/documentSymbol', { textDocument = document })
  wait('the first diagnostics', function() return published ~= nil and #published > 0 end)
  local before = published

  local function lines() return vim.api.nvim_buf_get_lines(buffer, 0, -1, false) end
  local original = lines()

  vim.fn.search('陆承远指出')
  local later = vim.lsp.util.make_position_params(0, 'utf-16')
  local definition = request('textDocument/definition', later)
  if definition.range then definition = { definition } end
  local references = request('textDocument/references', vim.tbl_extend('force', later, { context = { includeDeclaration = true } }))
  local found
  wait('the name among the symbols of the workspace', function()
    found = request('workspace/symbol', { query = 'lcy' })
    return found and #found > 0
  end)

  local rename = request('textDocument/rename', vim.tbl_extend('force', later, { newName = '陆承源' }))
  vim.lsp.util.apply_workspace_edit(rename, 'utf-16')
  local renamed = lines()
  vim.cmd('silent undo')
  local undone = lines()

  local variant
  for _, one in ipairs(before) do
    if one.code == 'term-variant' then variant = one end
  end
  assert(variant, 'no finding to mend')
  local actions = request('textDocument/codeAction', {
    textDocument = document,
    range = variant.range,
    context = { diagnostics = { variant }, only = { 'quickfix' } },
  })
  local fix
  for _, action in ipairs(actions) do
    if action.edit and not fix then fix = action end
  end
  assert(fix, 'no action with an edit: ' .. vim.inspect(actions))
  vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
  local fixed = lines()
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, original)

  -- Names are offered behind their post, by the initials of how they sound.
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '市委书记lcy' })
  local last = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_win_set_cursor(0, { last, #'市委书记lcy' })
  local offered = request('textDocument/completion', {
    textDocument = document,
    position = { line = last - 1, character = 7 },
  })
  local completion = {}
  for _, item in ipairs(offered.items or offered) do table.insert(completion, item.label) end
  vim.api.nvim_buf_set_lines(buffer, last - 1, last, false, {})
  wait('the diagnostics of the text as it was', function() return version == vim.api.nvim_buf_get_changedtick(buffer) end)
  before = published

  -- An incremental edit behind a character of two UTF-16 units: the columns of all that follows must stay right.
  local line = vim.fn.search('六湖城')
  local text = vim.api.nvim_buf_get_lines(buffer, line - 1, line, false)[1]
  local edited = version
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { '𠮷' .. text })
  -- The text before the edit may be published once more while the edit is under way.
  wait('the diagnostics after the edit', function() return version ~= edited end)

  io.stdout:write('\n' .. vim.json.encode({
    hover = hover, symbols = symbols, before = before, after = published, definition = definition, references = references,
    found = found, renamed = renamed, undone = undone, fixed = fixed, completion = completion,
  }) .. '\n')
  vim.lsp.stop_client(id)
  wait('the end of the server', function() return exit_code ~= nil end)
  assert(exit_code == 0, 'exit code ' .. exit_code)
end

local ok, failure = xpcall(main, debug.traceback)
if not ok then
  io.stderr:write(tostring(failure) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
