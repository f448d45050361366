-- Forward-auth for HAProxy 2.6 and newer: asks a Postern portal whether a request may pass, with HAProxy's own HTTP
-- client. SPDX-License-Identifier: Apache-2.0
--
--   http-request lua.forward_auth PORTAL APPLICATION
--   http-request deny deny_status 503 unless { var(txn.forward_auth) -m str allowed }
--
-- PORTAL is where the portal listens (http://127.0.0.1:8080), APPLICATION the address that people type
-- (https://wiki.example.com). HAProxy goes on after an error in Lua, which is why the second line is needed: what is
-- not said to be allowed is denied.

local PATIENCE_MS = 10000

-- What the portal looks at, as the client sent it.
local SHOWN = { "accept", "cookie", "sec-fetch-mode", "upgrade", "user-agent", "x-requested-with" }

-- What the application is told. The portal answers with all of them, even empty.
local TOLD = { "remote-user", "remote-groups", "remote-email", "remote-name" }

-- What belongs to the connection to the portal, and to no other.
local OF_CONNECTION = { ["connection"] = true, ["content-length"] = true, ["keep-alive"] = true, ["transfer-encoding"] = true }

-- HAProxy counts the values of a header from 0.
local function listed(values)
    local list = {}
    for index = 0, #values do
        list[#list + 1] = values[index]
    end
    return list
end

local function ask(txn, portal, application)
    local scheme, host = application:match("^(https?)://([^/]+)$")
    local headers = {
        ["x-forwarded-method"] = { txn.f:method() },
        ["x-forwarded-proto"] = { scheme },
        ["x-forwarded-host"] = { host },
        ["x-forwarded-uri"] = { txn.f:pathq() },
        ["x-forwarded-for"] = { txn.f:src() },
    }
    local sent = txn.http:req_get_headers()
    for _, name in ipairs(SHOWN) do
        if sent[name] then
            headers[name] = listed(sent[name])
        end
    end
    return core.httpclient():get({ url = portal .. "/forward-auth", headers = headers, timeout = PATIENCE_MS })
end

local function allow(txn, answer)
    for _, name in ipairs(TOLD) do
        -- Stops here, and so at the line after, when the answer is not a portal's.
        txn.http:req_set_header(name, answer.headers[name][0])
    end
    txn:set_var("txn.forward_auth", "allowed")
end

-- The portal's answer instead of the application's: a redirect with its cookies, or a refusal.
local function pass_on(txn, answer)
    local headers = {}
    for name, values in pairs(answer.headers) do
        if not OF_CONNECTION[name] then
            headers[name] = listed(values)
        end
    end
    txn:done(txn:reply({ status = answer.status, headers = headers, body = answer.body }))
end

core.register_action("forward_auth", { "http-req" }, function(txn, portal, application)
    local answer = ask(txn, portal, application)
    local status = answer.status or 0
    if status == 200 then
        allow(txn, answer)
    elseif status >= 300 and status <= 599 then
        pass_on(txn, answer)
    end
    -- Anything else is no answer, and the next line denies.
end, 2)
