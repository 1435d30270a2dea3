;;; client.el --- Emacs with eglot as the client, in batch: one round through what an editor asks.  -*- lexical-binding: t -*-
;; Environment: DINGGAO_SERVER (JSON: the command), DINGGAO_FILE.
(package-initialize)
(require 'eglot)
(require 'json)

(prefer-coding-system 'utf-8-unix)
(setq eglot-sync-connect 30
      eglot-autoshutdown nil
      eglot-connect-timeout 30)

(defun dinggao-wait (what holds)
  "Wait until HOLDS gives non-nil; WHAT names it."
  (let ((tries 0))
    (while (not (funcall holds))
      (when (> (setq tries (1+ tries)) 600) (error "Waited in vain: %s" what))
      (accept-process-output nil 0.05))))

(let* ((command (append (json-parse-string (getenv "DINGGAO_SERVER")) nil))
       (eglot-server-programs `((text-mode . ,command)))
       (buffer (find-file-noselect (getenv "DINGGAO_FILE"))))
  (with-current-buffer buffer
    (text-mode)
    (apply #'eglot (eglot--guess-contact))
    (let ((server (eglot-current-server)))
      (unless server (error "The server did not start"))
      (goto-char (point-min))
      (search-forward "陆承远")
      (backward-char 2)
      (let* ((hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)))
             (symbols (jsonrpc-request server :textDocument/documentSymbol
                                       `(:textDocument ,(eglot--TextDocumentIdentifier)))))
        (dinggao-wait "the first diagnostics" (lambda () eglot--diagnostics))
        (princ (format "\nHOVER %s\nSYMBOLS %d\nFINDINGS %s\n"
                       (replace-regexp-in-string "\n" " " (format "%s" hover))
                       (length symbols)
                       (mapconcat (lambda (one) (format "%s" (flymake-diagnostic-text one)))
                                  eglot--diagnostics " ")))
        (eglot-shutdown server)))))
;;; client.el ends here
