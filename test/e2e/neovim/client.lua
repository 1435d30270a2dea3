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
        if result.uri == vim.uri_from_bufnr(buffer) then
          published, version = result.diagnostics, result.version
        end
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
  -- On the first character of a word; the last place of it in the text when `flags` say so.
  local function at(word, flags)
    vim.fn.cursor(1, 1)
    assert(vim.fn.search(word, flags or 'c') > 0, 'not in the text: ' .. word)
    return vim.lsp.util.make_position_params(0, 'utf-16')
  end
  local function with(params, more) return vim.tbl_extend('error', params, more) end
  local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end
  -- What stands at a range of any file, read as Neovim reads it.
  local function standing(location)
    local other = vim.uri_to_bufnr(location.uri or location.targetUri)
    vim.fn.bufload(other)
    local range = location.range or location.targetSelectionRange
    local line = vim.api.nvim_buf_get_lines(other, range.start.line, range.start.line + 1, false)[1]
    local from = vim.str_byteindex(line, range.start.character, true)
    local to = vim.str_byteindex(line, range['end'].character, true)
    return { file = vim.fn.fnamemodify(vim.uri_to_fname(vim.uri_from_bufnr(other)), ':t'), text = line:sub(from + 1, to), before = line:sub(1, from) }
  end
  -- Read at once: the texts change later.
  local function places(locations) return vim.tbl_map(standing, locations or {}) end

  local hover = request('textDocument/hover', at('陆承远'))
  local symbols = request('textDocument/documentSymbol', { textDocument = document })
  wait('the first diagnostics', function() return published ~= nil and #published > 0 end)
  local before = published

  local definition = request('textDocument/definition', at('陆承远指出'))
  if definition and not vim.tbl_islist(definition) then definition = { definition } end
  definition = places(definition)
  -- Renaming waits until all reports are read: what is asked behind it knows them all.
  local renamed = request('textDocument/rename', with(at('陆承远'), { newName = '陆承志' }))
  local references = places(request('textDocument/references', with(at('陆承远'), { context = { includeDeclaration = true } })))
  local found = request('workspace/symbol', { query = 'lcy' })

  -- An incremental edit behind a character of two UTF-16 units: the columns of all that follows must stay right.
  local line = vim.fn.search('六湖城')
  local typed = vim.api.nvim_buf_get_lines(buffer, line - 1, line, false)[1]
  local edited = version
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, false, { '𠮷' .. typed })
  -- The text before the edit may be published once more while the edit is under way.
  wait('the diagnostics after the edit', function() return version ~= edited end)
  local after = published

  -- A name by its initials, at the end of the text.
  local last = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, last, last, false, { '市委书记lcy' })
  vim.api.nvim_win_set_cursor(0, { last + 1, 0 })
  vim.cmd('normal! $')
  local cursor = vim.lsp.util.make_position_params(0, 'utf-16')
  cursor.position.character = vim.str_utfindex('市委书记lcy')
  local completion = request('textDocument/completion', cursor)
  vim.api.nvim_buf_set_lines(buffer, last, last + 1, false, {})

  -- The quick fix, applied as Neovim applies it.
  local variant = vim.tbl_filter(function(one) return one.code == 'term-variant' end, after)[1]
  assert(variant, 'no finding to fix: ' .. vim.inspect(after))
  local actions = request('textDocument/codeAction', {
    textDocument = document,
    range = variant.range,
    context = { diagnostics = { variant }, only = { 'quickfix' } },
  })
  local fix = vim.tbl_filter(function(one) return one.kind == 'quickfix.dinggao' end, actions)[1]
  assert(fix, 'no fix: ' .. vim.inspect(actions))
  vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
  local fixed = text()

  -- The edits of the rename are of the text it was asked about.
  vim.cmd('undo 0')
  vim.lsp.util.apply_workspace_edit(renamed, 'utf-16')
  local others = {}
  for _, one in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(one), ':t')
    if name ~= '' then others[name] = table.concat(vim.api.nvim_buf_get_lines(one, 0, -1, false), '\n') end
  end

  io.stdout:write('\n' .. vim.json.encode({
    hover = hover,
    symbols = symbols,
    before = before,
    after = after,
    definition = definition,
    references = references,
    renamed = others,
    found = vim.tbl_map(function(one) return one.name end, found or {}),
    completion = vim.tbl_map(function(one) return one.label end, (completion or {}).items or completion or {}),
    fixed = fixed,
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
