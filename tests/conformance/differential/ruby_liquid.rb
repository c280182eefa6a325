# SPDX-License-Identifier: GPL-3.0-or-later
# Ruby's own Liquid, asked over a pipe: a line of JSON {"template", "data", "partials", "strict"} in, a line out:
# {"output", "errors"} for what was rendered, {"refused"} for a template that does not parse, {"skipped"} where there is
# no answer worth comparing. The first line out tells the version. The clock stands still at FROZEN_NOW (Unix seconds).

require 'json'
require 'stringio'
require 'strscan'
require 'time'
require 'timeout'

# Liquid 5.13 asks for a strscan newer than Ruby 3.1's.
class StringScanner
  def peek_byte
    string.getbyte(pos)
  end unless method_defined?(:peek_byte)

  def scan_byte
    byte = peek_byte
    self.pos += 1 if byte
    byte
  end unless method_defined?(:scan_byte)
end

require 'liquid'

FROZEN = Time.at(Integer(ENV.fetch('FROZEN_NOW')))

class << Time
  def now
    FROZEN.getlocal
  end
end

# Partials, by name.
class Partials
  def initialize(texts)
    @texts = texts
  end

  def read_template_file(name)
    @texts.fetch(name) { raise Liquid::FileSystemError, "No such template '#{name}'" }
  end
end

SECONDS_A_TEMPLATE = 5

def answer(request)
  mode = request['strict'] ? :strict : :lax
  template = Liquid::Template.parse(request['template'], line_numbers: true, error_mode: mode)
  registers = { file_system: Partials.new(request['partials'] || {}) }
  output = template.render(request['data'], registers: registers)
  { output: output, errors: template.errors.map(&:message) }
rescue Liquid::SyntaxError, Liquid::StackLevelError => e
  { refused: e.message }
end

Process.setrlimit(Process::RLIMIT_AS, 2 << 30)
$stdin.set_encoding('UTF-8')
$stdout.set_encoding('UTF-8')
$stdout.sync = true
# The protocol has the output to itself.
protocol = $stdout.dup
$stdout.reopen($stderr)
protocol.puts(JSON.generate({ version: Liquid::VERSION }))
protocol.flush

while (line = $stdin.gets)
  begin
    result = Timeout.timeout(SECONDS_A_TEMPLATE) { answer(JSON.parse(line)) }
    reply = JSON.generate(result)
  rescue StandardError, SystemStackError, NoMemoryError, Timeout::Error => e
    reply = JSON.generate({ skipped: "#{e.class}: #{e.message}".scrub[0, 300] })
  end
  protocol.puts(reply)
  protocol.flush
end
