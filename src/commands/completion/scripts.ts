import type { Shell } from './shells.js'

/** A script as it is written, but for the two signs that would end a template or interrupt it. */
const script = ({ raw }: TemplateStringsArray): string => raw.join('').replace(/\\(?=`|\$\{)/g, '')

// Each asks plan itself, reads the answer line by line, and evaluates nothing of it.

const bash = script`# Completion of plan in bash. In ~/.bashrc:
#   source <(plan completion bash)
_plan() {
  local kind='' value about
  local -a values=() shown=()
  while IFS=$'\t' read -r value about; do
    if [ -z "$kind" ]; then
      kind=$value
    else
      values+=("$value")
      shown+=("$value\${about:+  ($about)}")
    fi
  done < <(plan __complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  COMPREPLY=()
  if [ "\${#values[@]}" -eq 0 ]; then
    if [ "$kind" = files ]; then compopt -o default 2>/dev/null; fi
    return
  fi
  COMPREPLY=("\${values[@]}")
  if [ "\${#values[@]}" -eq 1 ]; then
    case $COMPREPLY in *[=./]) compopt -o nospace 2>/dev/null ;; esac
  elif [ "\${COMP_TYPE:-9}" -eq 63 ]; then
    # A list is only looked at: there is room to say what the words are.
    COMPREPLY=("\${shown[@]}")
  fi
}
complete -F _plan plan
`

const zsh = script`#compdef plan
# Completion of plan in zsh. In ~/.zshrc:
#   source <(plan completion zsh)
_plan() {
  local line value about kind=''
  local -a open=() shut=()
  for line in "\${(@f)$(plan __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}"; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    value=\${line%%$'\t'*}
    about=\${\${line#"$value"}#$'\t'}
    line=\${\${value//\\/\\\\}//:/\\:}\${about:+:$about}
    if [[ $value == *[=./] ]]; then open+=("$line"); else shut+=("$line"); fi
  done
  if (( $#open + $#shut == 0 )); then
    if [[ $kind == files ]]; then
      compset -P '--*='
      _files
    fi
    return
  fi
  (( $#shut )) && _describe -V -t words plan shut
  (( $#open )) && _describe -V -t more plan open -S ''
  return 0
}
if [[ \${funcstack[1]} == _plan ]]; then
  _plan "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
  compdef _plan plan
fi
`

const fish = script`# Completion of plan in fish. Once:
#   plan completion fish > ~/.config/fish/completions/plan.fish
function __plan_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l last (commandline -ct | string replace -r '^["\']' '' | string unescape)
    set -l answer (plan __complete fish -- $before "$last" 2>/dev/null)
    set -l kind $answer[1]
    set -e answer[1]
    if test (count $answer) -gt 0
        printf '%s\n' $answer
    else if test "$kind" = files
        __fish_complete_path (commandline -ct)
    end
end
complete -c plan -f -a '(__plan_complete)'
`

const powershell = script`# Completion of plan in PowerShell. In the file that $PROFILE names:
#   plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    $last = $wordToComplete -replace "^['""]", ''
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $env:PLAN_TYPED = ($before + $last) -join "\`n"
        $answer = @(plan __complete powershell 2>$null)
    }
    finally {
        $env:PLAN_TYPED = $null
        [Console]::OutputEncoding = $encoding
    }
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $value, $about = $_ -split "\`t", 2
        $text = $value
        if ($value -match '[^\p{L}\p{N}_./:=+-]') {
            $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
        }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
`

/** What a shell reads at its start, so that the Tab key asks plan. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell }
